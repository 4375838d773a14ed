package org.weltoffen.certificates;

import org.weltoffen.certificates.credential.Credential;
import org.weltoffen.certificates.credential.StatusPlace;

/// Everything of a certificate that carries personal data or says where it is listed; kept as issued.
///
/// @param statement what the document says, as JSON
@SuppressWarnings("ArrayRecordComponent") // never compared
record Papers(byte[] pdf, Credential credential, StatusPlace place, HolderName name, String statement) {}
