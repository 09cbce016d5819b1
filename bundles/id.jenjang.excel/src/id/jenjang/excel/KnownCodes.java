package id.jenjang.excel;

import java.util.Optional;

/** The codes of programs, kegiatan and sub kegiatan that a decree lays down. */
@FunctionalInterface
public interface KnownCodes {

    /**
     * The name of a code.
     *
     * @param kode without blanks and closing dots
     * @return empty when the decree does not have the code
     */
    Optional<String> name(String kode);
}
