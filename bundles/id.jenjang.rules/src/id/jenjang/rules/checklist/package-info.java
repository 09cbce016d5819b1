/**
 * Checklists of regulations, answered from a plan as far as a plan can answer: every answer with
 * its evidence, and what a person must look at where it cannot.
 */
package id.jenjang.rules.checklist;
