// Opens a workbook with xlsx-populate and saves it as another file: xlsx-populate-save.js FROM TO
const populate = require("xlsx-populate");

const [from, to] = process.argv.slice(2);
populate.fromFileAsync(from).then((workbook) => workbook.toFileAsync(to));
