package id.jenjang.rules.internal.checklist;

import id.jenjang.model.Anggaran;
import id.jenjang.model.Indikator;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of the documents named by the checklist the plan records for the year. */
final class Documents implements Decider {

    @Override
    public Verdict decide(Dossier dossier, List<String> arguments, Wording wording) {
        List<EObject> found = new ArrayList<>();
        List<String> there = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String kind : arguments) {
            String name = wording.words("dokumen." + kind, dossier.tahun(), dossier.tahun() - 1);
            var document = find(dossier, kind);
            document.ifPresent(found::add);
            (document.isPresent() ? there : missing).add(name);
        }
        var sentence = new ArrayList<String>();
        if (!there.isEmpty()) {
            sentence.add(wording.text("dokumen.tercatat", String.join(", ", there)));
        }
        if (!missing.isEmpty()) {
            sentence.add(wording.text("dokumen.tidak-tercatat", String.join(", ", missing)));
        }
        var note = new Note(String.join(" ", sentence), Wording.places(found));
        return new Verdict(there.size(), arguments.size(), List.of(note));
    }

    private static Optional<? extends EObject> find(Dossier dossier, String kind) {
        int year = dossier.tahun();
        return switch (kind) {
            case "rpjmd" -> dossier.renstra().flatMap(dossier.plan()::rpjmd);
            case "renstra" -> dossier.renstra();
            case "perjanjian" -> dossier.perjanjian();
            case "target" -> firstTarget(dossier);
            case "rencana-aksi" ->
                    dossier.instansi().flatMap(agency -> dossier.plan().rencanaAksi(agency, year));
            case "anggaran" -> anggaran(dossier);
            case "laporan" -> report(dossier, year);
            case "laporan-lalu" -> report(dossier, year - 1);
            default -> throw new IllegalArgumentException("No such document: " + kind);
        };
    }

    private static Optional<Indikator> firstTarget(Dossier dossier) {
        return dossier.iku().stream()
                .filter(
                        each ->
                                dossier.pengukur()
                                        .target(each, dossier.tahun())
                                        .filter(IndicatorShares::isGiven)
                                        .isPresent())
                .findFirst();
    }

    private static Optional<Anggaran> anggaran(Dossier dossier) {
        return dossier.instansi()
                .flatMap(agency -> dossier.plan().anggaranBerlaku(agency, dossier.tahun()));
    }

    /** The report as the plan defines it, else as it was printed. */
    private static Optional<? extends EObject> report(Dossier dossier, int year) {
        Optional<? extends EObject> defined = dossier.laporan(year);
        boolean printed = defined.isEmpty() && year == dossier.tahun();
        return printed ? dossier.transcripts().stream().findFirst() : defined;
    }
}
