/** The document about the budget: what was planned and what was spent, at every level. */
package id.jenjang.report.internal.budget;
