package id.jenjang.dsl.ide.grid;

import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.model.Instansi;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Versi;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * The block of an agency and a year in which the figures of that year stand.
 *
 * @param agency whose
 * @param year of which year
 * @param version which budget of the year; null for the measurements
 */
record YearBlock(Instansi agency, int year, Versi version) {

    EClass type() {
        return version == null ? Literals.PENGUKURAN : Literals.ANGGARAN;
    }

    /** The feature in which its entries lie. */
    EReference entries() {
        return version == null ? Literals.PENGUKURAN__ENTRI : Literals.ANGGARAN__ENTRI;
    }

    /** A new one without entries. */
    ElementData written() {
        var data = ElementData.of(type());
        return version == null
                ? data.with(Literals.PENGUKURAN__TAHUN, year)
                        .with(Literals.PENGUKURAN__INSTANSI, agency.getId())
                : data.with(Literals.ANGGARAN__TAHUN, year)
                        .with(Literals.ANGGARAN__INSTANSI, agency.getId())
                        .with(Literals.ANGGARAN__VERSI, version);
    }
}
