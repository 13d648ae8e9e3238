/** Whether a text is a site's origin as browsers send it: scheme, host and port, in small letters, without wildcards. */
export const isOrigin = (text: string): boolean =>
  /^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d+)?$/.test(text) && URL.canParse(text) && new URL(text).origin === text;
