package id.jenjang.measure.tercetak;

import org.eclipse.emf.ecore.EObject;

/**
 * One stated figure.
 *
 * @param unsur the element it is of: an indicator, an element of the program tree, the agency, a
 *     Belanja; null when the name beside it matches none
 * @param nama the name printed beside it; null where there is none
 * @param arti what it is
 * @param isi what its characters say
 * @param tertulis the characters, stripped
 * @param letak where they stand
 * @param terbilang the words printed for it; null when there are none
 */
public record AngkaTerbaca(
        EObject unsur,
        String nama,
        Arti arti,
        IsiSel isi,
        String tertulis,
        Letak letak,
        Terbilangan terbilang) {

    /**
     * Words for an amount or number.
     *
     * @param kata the words as printed
     * @param letak where they stand
     */
    public record Terbilangan(String kata, Letak letak) {}
}
