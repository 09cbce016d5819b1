/** Charts as Word keeps them: a chart part and the workbook its numbers are edited in. */
package id.jenjang.report.docx.internal.chart;
