package id.jenjang.rules.internal.printed;

import id.jenjang.measure.Rencana;
import id.jenjang.measure.tercetak.PembacaTercetak;
import id.jenjang.model.Tercetak;
import id.jenjang.rules.SharedKey;

import java.util.IdentityHashMap;
import java.util.Map;

/** The transcripts of a plan as the rules of one check share them. */
final class Printed {
    static final SharedKey<Printed> KEY = new SharedKey<>(Printed::new);

    private final Rencana plan;
    private final Map<Tercetak, PrintedDocument> documents = new IdentityHashMap<>();

    Printed(Rencana plan) {
        this.plan = plan;
    }

    /** The document, read. */
    PrintedDocument of(Tercetak source) {
        return documents.computeIfAbsent(
                source, each -> new PrintedDocument(plan, PembacaTercetak.of(plan).baca(each)));
    }
}
