/** What several kinds of editing help share. */
package id.jenjang.dsl.ide.internal;
