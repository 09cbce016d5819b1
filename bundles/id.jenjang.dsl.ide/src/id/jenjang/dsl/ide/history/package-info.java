/** Earlier states of a plan that git keeps: which there are, and what the plan was then. */
package id.jenjang.dsl.ide.history;
