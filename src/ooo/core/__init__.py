"""Pure rooms: values in, values out; no files, no clock, no chance, no ink."""
