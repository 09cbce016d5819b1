package id.jenjang.rules.internal.printed;

import id.jenjang.measure.tercetak.AngkaTerbaca;
import id.jenjang.measure.tercetak.Arti;
import id.jenjang.measure.tercetak.BarisTerbaca;
import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.measure.tercetak.CuplikanTerbaca;
import id.jenjang.measure.tercetak.IsiSel;
import id.jenjang.rules.Place;

import org.eclipse.emf.ecore.EObject;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stated figure with the row and piece it stands in.
 *
 * @param piece the table or quotation
 * @param row the row or sentence
 * @param figure the figure
 */
record Stated(CuplikanTerbaca piece, BarisTerbaca row, AngkaTerbaca figure) {

    BesaranCetak kind() {
        return figure.arti().besaran();
    }

    int year() {
        return figure.arti().tahun();
    }

    EObject element() {
        return figure.unsur();
    }

    IsiSel isi() {
        return figure.isi();
    }

    /** The number, when it is one. */
    Optional<BigDecimal> number() {
        return isi() instanceof IsiSel.Angka number
                ? Optional.of(number.nilai())
                : Optional.empty();
    }

    boolean isNumber() {
        return isi() instanceof IsiSel.Angka;
    }

    /** Whether a percent sign stands with it. */
    boolean percent() {
        return isi() instanceof IsiSel.Angka number && number.persen();
    }

    /** Whether the document says that there is no value. */
    boolean declaredMissing() {
        return isi() instanceof IsiSel.TidakAda;
    }

    /** The same cell, read as another figure. */
    Stated as(Arti meaning) {
        return new Stated(
                piece,
                row,
                new AngkaTerbaca(
                        figure.unsur(),
                        figure.nama(),
                        meaning,
                        figure.isi(),
                        figure.tertulis(),
                        figure.letak(),
                        figure.terbilang()));
    }

    Place place() {
        return Places.of(figure.letak());
    }

    /** Another figure of the same row and year. */
    Optional<Stated> beside(BesaranCetak kind) {
        return row.angka(kind, year())
                .filter(other -> other.unsur() == figure.unsur())
                .map(other -> new Stated(piece, row, other));
    }

    /** Another figure of the same row, whatever year it is of. */
    Optional<Stated> besideOfAnyYear(BesaranCetak kind) {
        return row.angka().stream()
                .filter(other -> other.arti().besaran() == kind)
                .filter(other -> other.unsur() == figure.unsur())
                .findFirst()
                .map(other -> new Stated(piece, row, other));
    }

    /** Whether it sums or averages rows above it. */
    boolean summary() {
        return row.jenis() == BarisTerbaca.Jenis.JUMLAH || row.jenis() == BarisTerbaca.Jenis.RERATA;
    }
}
