/** Figures and relations of a plan that are shown beside its text: nobody has to write them. */
package id.jenjang.dsl.ide.insight;
