/** What is different between two plans, told by elements and what they hold, not by lines. */
package id.jenjang.dsl.ide.compare;
