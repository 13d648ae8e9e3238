/** Libraries, graphql-js foremost, check themselves less once they are told that nobody develops them here: so this is imported before them. */
process.env['NODE_ENV'] ??= 'production';
