/// The machine-readable half of a certificate: an Open Badges 3.0 credential (Verifiable Credentials 2.0), its two
/// proofs, and the list that says which are withdrawn.
@NullMarked
package org.weltoffen.certificates.credential;

import org.jspecify.annotations.NullMarked;
