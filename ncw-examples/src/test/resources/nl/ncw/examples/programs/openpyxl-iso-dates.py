"""Opens a workbook with openpyxl and saves it with its dates as ISO 8601 text: openpyxl-iso-dates.py FROM TO"""
import sys

import openpyxl

workbook = openpyxl.load_workbook(sys.argv[1])
workbook.iso_dates = True
workbook.save(sys.argv[2])
