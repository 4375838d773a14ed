package org.weltoffen.certificates.keys;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the keys are, `weltoffen.certificates.keys` in the configuration. All stores together are the key ring; a new
/// key is added beside the old ones, never in their place.
///
/// @param folder for the sample keys the house makes if no store is named
@ConfigurationProperties("weltoffen.certificates.keys")
record KeySettings(
        @DefaultValue("data/keys") Path folder,
        @DefaultValue List<Store> stores) {

    /// One key store.
    ///
    /// @param type `PKCS12`, or `PKCS11` for a security module
    /// @param location the file of a PKCS#12 store; for PKCS#11 the file that names the module's library
    ///     (`name = …`, `library = …`, `slot = …`)
    /// @param password of the store, or the module's PIN
    record Store(
            @DefaultValue("PKCS12") String type,
            Path location,
            @Nullable String password) {

        char @Nullable [] secret() {
            return password == null ? null : password.toCharArray();
        }

        @Override
        public String toString() {
            return "%s store %s".formatted(type, location);
        }
    }
}
