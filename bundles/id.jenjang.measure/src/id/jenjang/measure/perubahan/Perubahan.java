package id.jenjang.measure.perubahan;

import id.jenjang.measure.Jumlah;
import id.jenjang.model.Bernama;
import id.jenjang.model.Indikator;
import id.jenjang.model.Nilai;
import id.jenjang.model.Versi;

/** One thing that is different between an earlier and a later plan. */
public sealed interface Perubahan {

    /** The element it is about: as it is in the later plan, or as it was when it is gone. */
    Bernama unsur();

    /**
     * An element the earlier plan does not have.
     *
     * @param baru the element of the later plan
     */
    record Ditambah(Bernama baru) implements Perubahan {

        @Override
        public Bernama unsur() {
            return baru;
        }
    }

    /**
     * An element the later plan does not have.
     *
     * @param lama the element of the earlier plan
     */
    record Dihapus(Bernama lama) implements Perubahan {

        @Override
        public Bernama unsur() {
            return lama;
        }
    }

    /**
     * An element with another name.
     *
     * @param lama as it was
     * @param baru as it is
     */
    record GantiNama(Bernama lama, Bernama baru) implements Perubahan {

        @Override
        public Bernama unsur() {
            return baru;
        }
    }

    /**
     * An element below another one than before.
     *
     * @param lama as it was
     * @param baru as it is
     * @param indukLama what it stood below; null when it stood below nothing
     * @param indukBaru what it stands below; null when it stands below nothing
     */
    record Dipindah(Bernama lama, Bernama baru, Bernama indukLama, Bernama indukBaru)
            implements Perubahan {

        @Override
        public Bernama unsur() {
            return baru;
        }
    }

    /**
     * An element with another property.
     *
     * @param baru as it is
     * @param ciri which property
     * @param sebelum its text before; null for none
     * @param sesudah its text after; null for none
     */
    record GantiCiri(Bernama baru, Ciri ciri, String sebelum, String sesudah) implements Perubahan {

        @Override
        public Bernama unsur() {
            return baru;
        }
    }

    /**
     * An indicator with another target or baseline.
     *
     * @param lama as it was
     * @param baru as it is
     * @param acuan which value
     * @param tahun its year; 0 for the end of the period
     * @param sebelum the value before; null where none was written
     * @param sesudah the value after; null where none is written
     */
    record GantiTarget(
            Indikator lama, Indikator baru, Acuan acuan, int tahun, Nilai sebelum, Nilai sesudah)
            implements Perubahan {

        @Override
        public Bernama unsur() {
            return baru;
        }
    }

    /**
     * A budget of another size. Amounts of programs, kegiatan and agencies are sums as {@link
     * id.jenjang.measure.PenghitungAnggaran} makes them, so a change below shows above too; of an
     * objective or indicator only an amount written for it counts.
     *
     * @param unsur the agency or the element that gets the budget
     * @param tahun the year
     * @param versi which budget of the year
     * @param sebelum the amount before; unknown where there was none
     * @param sesudah the amount after; unknown where there is none
     */
    record GantiPagu(Bernama unsur, int tahun, Versi versi, Jumlah sebelum, Jumlah sesudah)
            implements Perubahan {}
}
