// Opens a workbook with SheetJS and saves it with its dates as dates of JavaScript: sheetjs-cell-dates.js FROM TO
const xlsx = require("xlsx");

const [from, to] = process.argv.slice(2);
xlsx.writeFile(xlsx.readFile(from, { cellDates: true }), to, { cellDates: true });
