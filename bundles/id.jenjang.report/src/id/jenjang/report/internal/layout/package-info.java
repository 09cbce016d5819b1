/** Tables whose columns a regulation lays down: the layout is data, the rows are the plan's. */
package id.jenjang.report.internal.layout;
