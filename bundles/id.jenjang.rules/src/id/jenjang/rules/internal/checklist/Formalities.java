package id.jenjang.rules.internal.checklist;

import id.jenjang.model.Laporan;
import id.jenjang.model.Perjanjian;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which planning documents the plan says to be set by a regulation or signed on a day. A document
 * of which nothing is recorded may be set all the same, so nothing recorded decides nothing.
 */
final class Formalities implements Decider {

    @Override
    public Verdict decide(Dossier dossier, List<String> arguments, Wording wording) {
        List<EObject> documents = new ArrayList<>();
        List<String> formal = new ArrayList<>();
        List<String> open = new ArrayList<>();
        Optional<Renstra> renstra = dossier.renstra();
        renstra.flatMap(dossier.plan()::rpjmd)
                .ifPresent(
                        d -> {
                            documents.add(d);
                            put(wording.words("dokumen.rpjmd"), dasar(d), formal, open);
                        });
        renstra.ifPresent(
                d -> {
                    documents.add(d);
                    put(wording.words("dokumen.renstra"), text(d.getDasar()), formal, open);
                });
        dossier.perjanjian()
                .ifPresent(
                        d -> {
                            documents.add(d);
                            put(
                                    wording.words("dokumen.perjanjian", dossier.tahun()),
                                    signed(d, wording),
                                    formal,
                                    open);
                        });
        var places = Wording.places(documents);
        if (formal.isEmpty()) {
            return Verdict.open(new Note(wording.text("penetapan.kosong"), places));
        }
        String sentence = wording.text("penetapan", String.join("; ", formal));
        if (!open.isEmpty()) {
            sentence += " " + wording.text("penetapan.belum", String.join(", ", open));
        }
        return new Verdict(
                formal.size(), formal.size() + open.size(), List.of(new Note(sentence, places)));
    }

    private static void put(
            String name, Optional<String> basis, List<String> formal, List<String> open) {
        basis.ifPresentOrElse(text -> formal.add(name + " (" + text + ")"), () -> open.add(name));
    }

    private static Optional<String> dasar(Rpjmd rpjmd) {
        return text(rpjmd.getDasar());
    }

    private static Optional<String> signed(Perjanjian agreement, Wording wording) {
        return Optional.ofNullable(agreement.getTanggal()).map(wording::day);
    }

    private static Optional<String> text(String text) {
        return Optional.ofNullable(text).filter(IndicatorShares::filled);
    }

    /** The day a report is signed, as a hint: whether it is signed at all only paper shows. */
    static Verdict signing(Dossier dossier, Wording wording) {
        Optional<Laporan> report = dossier.laporan(dossier.tahun());
        Optional<String> day =
                report.flatMap(r -> Optional.ofNullable(r.getTanggal())).map(wording::day);
        String sentence =
                day.map(d -> wording.text("penandatanganan", d))
                        .orElseGet(() -> wording.text("penandatanganan.kosong"));
        return Verdict.open(new Note(sentence, Wording.places(report.stream().toList())));
    }
}
