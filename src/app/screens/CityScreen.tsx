import { HomeScreen } from './HomeScreen';
import type { ScreenProps } from './screenProps';

/** A city by its figures. */
export const CityScreen = (props: ScreenProps) => <HomeScreen {...props} />;
