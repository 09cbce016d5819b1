/** The proposals of each kind, and what they are made from. */
package id.jenjang.dsl.ide.internal.complete;
