package id.jenjang.report;

import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Draft;

import java.util.List;
import java.util.Map;

/**
 * What a check of the plan found, as far as a document printed all the same must tell it.
 *
 * @param errors findings of severity error
 * @param warnings findings of severity warning
 * @param findings the errors, one sentence each, with the name of what they stand at first
 */
public record DraftNotice(int errors, int warnings, List<String> findings) {

    /** As many findings are told; a reader needs the reason, not the list. */
    private static final int TOLD = 3;

    public DraftNotice {
        findings = List.copyOf(findings);
    }

    /** The document marked as a draft, with the reason. */
    public Document on(Document document) {
        Wording w = Wording.load(Map.of());
        String key = findings.size() > TOLD ? "draf.alasan-sebagian" : "draf.alasan";
        String reason = w.text(key, Map.of("galat", errors, "peringatan", warnings));
        return document.asDraft(
                new Draft(w.text("draf.tanda"), reason, findings.stream().limit(TOLD).toList()));
    }
}
