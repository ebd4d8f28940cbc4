// Opens a workbook with ExcelJS and saves it as another file: exceljs-save.js FROM TO
const { Workbook } = require("exceljs");

const [from, to] = process.argv.slice(2);
const workbook = new Workbook();
workbook.xlsx.readFile(from).then(() => workbook.xlsx.writeFile(to));
