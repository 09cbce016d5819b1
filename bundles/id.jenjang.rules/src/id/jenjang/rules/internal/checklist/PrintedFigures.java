package id.jenjang.rules.internal.checklist;

import id.jenjang.measure.Rencana;
import id.jenjang.measure.tercetak.AngkaTerbaca;
import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.measure.tercetak.IsiSel;
import id.jenjang.measure.tercetak.Letak;
import id.jenjang.model.ElemenProgram;
import id.jenjang.rules.Place;

import org.eclipse.emf.ecore.EObject;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * For how many IKU (or, of money, programs) the transcribed document states a figure. The first
 * argument is the quantity; {@code lalu} after it asks for the year before. A figure found proves
 * that it is printed; none found proves nothing, since a transcript may be partial.
 */
final class PrintedFigures implements Decider {

    @Override
    public Verdict decide(Dossier dossier, List<String> arguments, Wording wording) {
        var quantity =
                BesaranCetak.valueOf(
                        arguments.getFirst().toUpperCase(Locale.ROOT).replace('-', '_'));
        int year = dossier.tahun() - (arguments.contains("lalu") ? 1 : 0);
        List<? extends EObject> all = quantity.uang() ? dossier.program() : dossier.iku();
        Map<EObject, Letak> stated = stated(dossier, quantity, year);
        List<? extends EObject> missing =
                all.stream().filter(each -> !stated.containsKey(each)).toList();
        String what = wording.words("besaran." + arguments.getFirst(), year);
        String kind = wording.words(quantity.uang() ? "unsur.program" : "unsur.iku");
        int met = all.size() - missing.size();
        if (met == 0) {
            return Verdict.open(new Note(wording.text("cetak.kosong", what, kind), List.of()));
        }
        String sentence = wording.text("cetak", met, all.size(), kind, what);
        if (!missing.isEmpty()) {
            sentence += " " + wording.text("belum", wording.names(missing));
        }
        var first = all.stream().filter(stated::containsKey).limit(1).map(stated::get);
        var places = first.map(PrintedFigures::place).toList();
        return new Verdict(met, all.size(), List.of(new Note(sentence, places)));
    }

    private static Map<EObject, Letak> stated(Dossier dossier, BesaranCetak quantity, int year) {
        return dossier.printed().stream()
                .flatMap(document -> document.angka())
                .filter(
                        figure ->
                                figure.unsur() != null
                                        && figure.arti().besaran() == quantity
                                        && figure.arti().tahun() == year
                                        && !(figure.isi() instanceof IsiSel.Kosong))
                .collect(
                        Collectors.toMap(
                                PrintedFigures::subject,
                                AngkaTerbaca::letak,
                                (first, later) -> first));
    }

    /** Money printed for a kegiatan or sub kegiatan accounts for its program too. */
    private static EObject subject(AngkaTerbaca figure) {
        return figure.unsur() instanceof ElemenProgram part
                ? Rencana.programOf(part).<EObject>map(each -> each).orElse(part)
                : figure.unsur();
    }

    private static Place place(Letak letak) {
        return new Place.ModelPlace(
                letak.pemilik(), letak.fitur(), -1, letak.awal(), letak.panjang());
    }
}
