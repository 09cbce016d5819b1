/** The cascade of the plan as a tree that can be searched and rearranged. */
package id.jenjang.workbench.internal.cascade;
