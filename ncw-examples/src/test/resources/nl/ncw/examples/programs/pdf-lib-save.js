// Opens a PDF with pdf-lib and saves it as another file: pdf-lib-save.js FROM TO
const { readFile, writeFile } = require("fs/promises");
const { PDFDocument } = require("pdf-lib");

const [from, to] = process.argv.slice(2);
readFile(from)
    .then((bytes) => PDFDocument.load(bytes))
    .then((document) => document.save())
    .then((bytes) => writeFile(to, bytes));
