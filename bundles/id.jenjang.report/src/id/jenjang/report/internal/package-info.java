/**
 * How a report is composed: the context it draws on, the writer that numbers it, and its contents.
 */
package id.jenjang.report.internal;
