/** Version of the app and of the data it ships; a test holds it against package.json and datapackage.json. */
export const VERSION = '0.2.0';

/** Name of the project, as in addresses and file names. */
export const PROJECT = 'city-education-compare';
