package id.jenjang.report.internal.scheme;

import id.jenjang.report.DocumentNeed;
import id.jenjang.report.tree.PageSetup.Size;

import java.util.List;

/**
 * What a scheme says of its document as a whole.
 *
 * @param word the word that asks for it, for example "rencana-aksi"
 * @param name its name, for example "Rencana Aksi"
 * @param rules names of the regulation a plan may write; the first is the usual one; may be empty
 * @param title title, may hold {@code {tahun}} and the like
 * @param header text in the page headers, in the same way; empty prints none
 * @param numbered whether its pages are numbered
 * @param size size of its paper
 * @param needs what a plan must have for it
 */
public record SchemeHead(
        String word,
        String name,
        List<String> rules,
        String title,
        String header,
        boolean numbered,
        Size size,
        List<DocumentNeed> needs) {

    public SchemeHead {
        rules = List.copyOf(rules);
        needs = List.copyOf(needs);
    }
}
