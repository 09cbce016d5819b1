/** What is said where somebody looks: beside a place, and in a part that has nothing to show. */
package id.jenjang.workbench.internal.hint;
