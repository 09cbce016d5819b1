package id.jenjang.rules.internal.printed;

import id.jenjang.measure.Rencana;
import id.jenjang.measure.tercetak.PembacaTercetak;
import id.jenjang.model.Tercetak;
import id.jenjang.rules.SharedKey;

import java.util.IdentityHashMap;
import java.util.Map;

/** The transcripts of a plan, each read once per check and shared by the rules over them. */
final class Printed {
    static final SharedKey<Printed> KEY = new SharedKey<>(Printed::new);

    private final Rencana plan;
    private final Map<Tercetak, PrintedDocument> documents = new IdentityHashMap<>();
    private PembacaTercetak reader;

    Printed(Rencana plan) {
        this.plan = plan;
    }

    /** The document, read. */
    PrintedDocument of(Tercetak source) {
        return documents.computeIfAbsent(
                source, each -> new PrintedDocument(plan, reader().baca(each)));
    }

    private PembacaTercetak reader() {
        if (reader == null) {
            reader = PembacaTercetak.of(plan);
        }
        return reader;
    }
}
