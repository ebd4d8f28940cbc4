// Opens a workbook with SheetJS and saves it as another file: sheetjs-save.js FROM TO
const xlsx = require("xlsx");

const [from, to] = process.argv.slice(2);
xlsx.writeFile(xlsx.readFile(from), to);
