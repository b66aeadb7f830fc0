package dk.traad.kernel;

import java.io.Serializable;

/** A municipality's official three-digit code, 101 to 999. */
public record MunicipalityCode(int value) implements Serializable {
    public MunicipalityCode {
        if (value < 101 || value > 999) {
            throw new IllegalArgumentException("a municipality code is a number from 101 to 999");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
