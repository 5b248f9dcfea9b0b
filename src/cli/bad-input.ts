/** Something the command line was given and cannot use. The message is one line, for whoever typed it. */
export class BadInput extends Error {}
