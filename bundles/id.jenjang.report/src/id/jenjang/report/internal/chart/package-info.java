/**
 * Charts of an LKjIP: what is drawn from a plan's figures, and when there is too little to draw.
 */
package id.jenjang.report.internal.chart;
