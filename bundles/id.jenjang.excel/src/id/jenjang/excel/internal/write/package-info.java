/** The tables of a plan as sheets of a workbook. */
package id.jenjang.excel.internal.write;
