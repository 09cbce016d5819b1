/** Where the elements of a plan stand in its texts, and what a text looks like: for navigating. */
package id.jenjang.dsl.ide.navigate;
