/** The appendices of a report. */
package id.jenjang.report.internal.appendix;
