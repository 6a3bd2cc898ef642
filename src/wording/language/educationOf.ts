/** Names of stages that are no nouns by themselves. */
const BARE = /^(学前|义务|职业|高等|特殊|终身)$/;

/** The name of a stage as it stands in a Chinese sentence: 义务 in a list, 义务教育 in a sentence. Other names stay. */
export const educationOf = (stage: string): string => (BARE.test(stage) ? `${stage}教育` : stage);
