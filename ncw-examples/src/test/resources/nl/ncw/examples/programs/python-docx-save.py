"""Opens a document with python-docx and saves it as another file: python-docx-save.py FROM TO"""
import sys

import docx

docx.Document(sys.argv[1]).save(sys.argv[2])
