package id.jenjang.rules.internal.printed;

import id.jenjang.measure.tercetak.AngkaTerbaca;
import id.jenjang.measure.tercetak.Arti;
import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.measure.tercetak.IsiSel;
import id.jenjang.rules.Place;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds what a derived figure is computed from. */
final class Operands {
    private Operands() {}

    /**
     * The figure of a kind for the same element and year: the one printed beside it. Where the row
     * prints none, the plan's; where it prints something that is no number, none.
     */
    static Optional<Operand> of(PrintedDocument document, Stated figure, BesaranCetak kind) {
        Optional<Stated> beside = figure.beside(kind);
        boolean states = beside.filter(each -> !(each.isi() instanceof IsiSel.Kosong)).isPresent();
        return states
                ? beside.filter(Stated::isNumber).map(each -> Operand.printed(document, each))
                : planned(document, figure, kind);
    }

    private static Optional<Operand> planned(
            PrintedDocument document, Stated figure, BesaranCetak kind) {
        // what a total is of cannot be looked up, only added up
        if (figure.element() == null || figure.summary()) {
            return Optional.empty();
        }
        Arti meaning = figure.figure().arti();
        var wanted =
                new AngkaTerbaca(
                        figure.element(),
                        figure.figure().nama(),
                        new Arti(kind, meaning.tahun(), meaning.versi()),
                        new IsiSel.Kosong(),
                        "",
                        figure.figure().letak(),
                        null);
        return Operand.planned(
                document.planValues().of(new Stated(figure.piece(), figure.row(), wanted)));
    }

    /** Where operands stand, in order. */
    static List<Place> places(Operand... operands) {
        return Arrays.stream(operands).map(Operand::place).filter(Objects::nonNull).toList();
    }
}
