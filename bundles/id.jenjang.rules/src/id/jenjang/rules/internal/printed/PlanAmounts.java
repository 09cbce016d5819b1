package id.jenjang.rules.internal.printed;

import id.jenjang.measure.Jumlah;
import id.jenjang.measure.PenghitungAnggaran;
import id.jenjang.measure.Pengukur;
import id.jenjang.measure.Rencana;
import id.jenjang.measure.tercetak.Arti;
import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.model.Anggaran;
import id.jenjang.model.Belanja;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.Instansi;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Versi;
import id.jenjang.rules.Place;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.Optional;
import java.util.stream.Stream;

/** Looks up pagu and money spent, and where the plan writes them. */
final class PlanAmounts {
    private final Rencana plan;
    private final PenghitungAnggaran budget;

    PlanAmounts(Pengukur measure) {
        plan = measure.rencana();
        budget = measure.anggaran();
    }

    /**
     * An amount of the plan.
     *
     * @param sum the amount and how much of it is known
     * @param place where it is written; null where it is a sum
     */
    record Amount(Jumlah sum, Place place) {}

    /** An amount of an element of the program tree, an objective or an indicator. */
    Optional<Amount> of(PenerimaAnggaran receiver, Arti meaning) {
        int year = meaning.tahun();
        return switch (meaning.besaran()) {
            case PAGU ->
                    Optional.of(
                            new Amount(
                                    meaning.versi() == null
                                            ? budget.pagu(receiver, year)
                                            : budget.pagu(receiver, year, meaning.versi()),
                                    entryPlace(receiver, meaning, Literals.ENTRI_ANGGARAN__PAGU)));
            case REALISASI_ANGGARAN ->
                    Optional.of(
                            new Amount(
                                    budget.realisasi(receiver, year),
                                    entryPlace(
                                            receiver,
                                            meaning,
                                            Literals.ENTRI_ANGGARAN__REALISASI)));
            default -> Optional.empty();
        };
    }

    /** An amount of an agency. */
    Optional<Amount> of(Instansi agency, Arti meaning) {
        int year = meaning.tahun();
        return switch (meaning.besaran()) {
            case PAGU ->
                    Optional.of(
                            new Amount(
                                    meaning.versi() == null
                                            ? budget.pagu(agency, year)
                                            : budget.pagu(agency, year, meaning.versi()),
                                    blockPlace(agency, meaning)));
            case REALISASI_ANGGARAN ->
                    Optional.of(
                            new Amount(
                                    budget.realisasi(agency, year), blockPlace(agency, meaning)));
            default -> Optional.empty();
        };
    }

    /** An amount of a kind of expenditure, when the budget it stands in is of the year. */
    Optional<Amount> of(Belanja expenditure, Arti meaning) {
        if (!(around(expenditure) instanceof Anggaran block)
                || block.getTahun() != meaning.tahun()) {
            return Optional.empty();
        }
        return switch (meaning.besaran()) {
            case PAGU ->
                    Optional.of(
                            new Amount(
                                    Jumlah.dari(expenditure.getJumlah()),
                                    Place.of(expenditure, Literals.BELANJA__JUMLAH)));
            case REALISASI_ANGGARAN ->
                    Optional.of(
                            new Amount(
                                    Jumlah.dari(expenditure.getRealisasi()),
                                    Place.of(expenditure, Literals.BELANJA__REALISASI)));
            default -> Optional.empty();
        };
    }

    private static EObject around(EObject expenditure) {
        EObject around = expenditure;
        while (around instanceof Belanja || around instanceof EntriAnggaran) {
            around = around.eContainer();
        }
        return around;
    }

    private Place entryPlace(PenerimaAnggaran receiver, Arti meaning, EStructuralFeature feature) {
        return plan.instansiOf(receiver).stream()
                .flatMap(agency -> versions(meaning).map(v -> block(agency, meaning, v)))
                .flatMap(Optional::stream)
                .flatMap(block -> plan.entriAnggaran(block, receiver).stream())
                .filter(entry -> entry.eIsSet(feature))
                .findFirst()
                .map(entry -> Place.of(entry, feature))
                .orElse(null);
    }

    private Place blockPlace(Instansi agency, Arti meaning) {
        return versions(meaning)
                .flatMap(version -> block(agency, meaning, version).stream())
                .findFirst()
                .map(each -> Place.of(each))
                .orElse(null);
    }

    private Optional<Anggaran> block(Instansi agency, Arti meaning, Versi version) {
        return plan.anggaran(agency, meaning.tahun(), version);
    }

    private static Stream<Versi> versions(Arti meaning) {
        return meaning.versi() == null || meaning.besaran() == BesaranCetak.REALISASI_ANGGARAN
                ? Stream.of(Versi.PERUBAHAN, Versi.MURNI)
                : Stream.of(meaning.versi());
    }
}
