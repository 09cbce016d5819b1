/** The tables of a report, one class each. */
package id.jenjang.report.internal.table;
