/**
 * The document about changes: within a year from the first to the revised plan, or between plans.
 */
package id.jenjang.report.internal.change;
