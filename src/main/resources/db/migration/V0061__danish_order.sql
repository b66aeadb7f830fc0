-- Names in the Danish order, numbers in them by their size: Afdeling 2 stands before Afdeling 10.
CREATE COLLATION danish (provider = icu, locale = 'da-u-kn-true');
