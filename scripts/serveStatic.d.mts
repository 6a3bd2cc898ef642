export interface Served {
  port: number;
  url: string;
  close(): void;
}

export function serveStatic(options: {
  folder: string;
  port?: number;
  host?: string;
  patience?: number;
}): Promise<Served>;
