package id.jenjang.report.tree;

import java.util.List;

/**
 * Why a document is no more than a draft, told on its first page and by a mark on every page.
 *
 * @param mark the mark itself, for example "DRAF"; never empty
 * @param reason one sentence, with the counts of what was found; never empty
 * @param findings the first findings, one sentence each; may be empty
 */
public record Draft(String mark, String reason, List<String> findings) {

    public Draft {
        findings = List.copyOf(findings);
    }
}
