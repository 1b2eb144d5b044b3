import { itemAddress } from './item-address.ts';

test.each([
  [{ path: '/', search: '', edition: null }, '/'],
  [{ path: '/mangler', search: 'mg=AD_AUT', edition: null }, '/mangler?mg=AD_AUT'],
  [{ path: '/', search: '', edition: { id: '2', label: 'demo-2' } }, '/?dv=demo-2'],
  // A label that cannot stand in an address as people write it gives way to the id.
  [{ path: '/mangler', search: 'k=0169', edition: { id: '2', label: 'marts 2026' } }, '/mangler?k=0169&dv=2'],
])('%j stands at %s', (item, address) => expect(itemAddress(item)).toBe(address));
